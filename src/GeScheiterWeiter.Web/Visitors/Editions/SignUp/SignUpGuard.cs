using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Visitors.Editions.SignUp;

/// <param name="Status">Of the answer.</param>
/// <param name="Sentence">What to say; null where the form itself says it.</param>
public sealed record SignUpRefusal(int Status, string? Sentence = null);

/// <summary>Whether a sent sign-up is looked at, or comes back with everything that was typed. Never a promise that is not kept.</summary>
public sealed class SignUpGuard(FormGuard guard, SenderLimits limits)
{
    private static readonly SignUpRefusal TooMany = new(
        StatusCodes.Status429TooManyRequests,
        "Gerade gehen sehr viele Anmeldungen aus Ihrem Netz ein. Bitte senden Sie das Formular in einer Minute noch einmal ab.");

    private static readonly SignUpRefusal UsedForm = new(
        StatusCodes.Status422UnprocessableEntity,
        "Mit diesem Formular haben Sie eben schon jemanden angemeldet. Soll es eine weitere Anmeldung sein? "
        + "Dann senden Sie es bitte noch einmal ab.");

    /// <param name="request">The form as it came.</param>
    /// <param name="name">Which form it is to the guard.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="isValid">Whether its fields are in order; a question about its address is asked, too.</param>
    public SignUpRefusal? RefusalOf(HttpRequest request, string name, SignUpForm form, bool isValid)
    {
        var sender = guard.Examine(request.Form, name);
        if (!limits.AllowsOneMore(request.HttpContext))
            return TooMany;
        if (sender.Doubt() is { } doubt)
            return new SignUpRefusal(StatusCodes.Status422UnprocessableEntity, doubt);
        if (!isValid || form.AddressToAskAbout() is not null)
            return new SignUpRefusal(StatusCodes.Status422UnprocessableEntity);
        return guard.TrySpend(request.Form, form.ToSignUp().Email.Normalized) ? null : UsedForm;
    }
}
