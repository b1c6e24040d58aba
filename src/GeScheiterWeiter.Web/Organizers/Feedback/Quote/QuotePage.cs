namespace GeScheiterWeiter.Web.Organizers.Feedback.Quote;

/// <param name="Answer">Whose sentence.</param>
/// <param name="Written">All that was written.</param>
/// <param name="Form">What of it is to be shown.</param>
public sealed record QuotePage(long Answer, string Written, QuoteForm Form);
