using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Visitors.Editions.Proposing;

/// <param name="Status">Of the answer.</param>
/// <param name="Sentence">What to say; null where the form itself says it.</param>
public sealed record ProposingRefusal(int Status, string? Sentence = null);

/// <summary>Whether a sent proposal is looked at, or comes back with everything that was typed.</summary>
public sealed class ProposingGuard(FormGuard guard, SenderLimits limits)
{
    private static readonly ProposingRefusal TooMany = new(
        StatusCodes.Status429TooManyRequests,
        "Gerade gehen sehr viele Vorschläge aus Ihrem Netz ein. Bitte senden Sie das Formular in einer Minute noch einmal ab.");

    private static readonly ProposingRefusal UsedForm = new(
        StatusCodes.Status422UnprocessableEntity,
        "Mit diesem Formular haben Sie eben schon eine Geschichte vorgeschlagen. Soll es noch eine sein? "
        + "Dann senden Sie es bitte noch einmal ab.");

    /// <param name="request">The form as it came.</param>
    /// <param name="name">Which form it is to the guard.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="isValid">Whether its fields are in order; a question about its address is asked, too.</param>
    public ProposingRefusal? RefusalOf(HttpRequest request, string name, ProposingForm form, bool isValid)
    {
        var sender = guard.Examine(request.Form, name);
        if (!limits.AllowsOneMore(request.HttpContext))
            return TooMany;
        if (sender.Doubt() is { } doubt)
            return new ProposingRefusal(StatusCodes.Status422UnprocessableEntity, doubt);
        if (!isValid || form.AddressToAskAbout() is not null)
            return new ProposingRefusal(StatusCodes.Status422UnprocessableEntity);
        return guard.TrySpend(request.Form, form.ToStory().Address.Normalized) ? null : UsedForm;
    }
}
