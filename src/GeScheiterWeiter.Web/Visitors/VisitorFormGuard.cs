using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Infrastructure.Security;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Visitors;

/// <param name="Status">Of the answer.</param>
/// <param name="Sentence">What to say; null where the form itself says it.</param>
public sealed record FormRefusal(int Status, string? Sentence = null);

/// <summary>What the guard of a form says in its words.</summary>
/// <param name="TooMany">So many come from one network that one has to wait.</param>
/// <param name="UsedUp">The form was sent already, for somebody else.</param>
public sealed record GuardWords(string TooMany, string UsedUp);

/// <summary>
/// Whether a form that writes to the address in it is looked at, or comes back with everything that was typed. Never a promise that is
/// not kept.
/// </summary>
public sealed class VisitorFormGuard(FormGuard guard, SenderLimits limits)
{
    /// <param name="request">The form as it came.</param>
    /// <param name="name">Which form it is to the guard.</param>
    /// <param name="form">What was typed.</param>
    /// <param name="isValid">Whether its fields are in order; a question about its address is asked, too.</param>
    /// <param name="words">What is said.</param>
    public FormRefusal? RefusalOf(HttpRequest request, string name, IAsksAboutAddress form, bool isValid, GuardWords words) =>
        RefusalOf(
            request, name,
            isValid && form.AddressToAskAbout() is null && EmailAddress.TryParse(form.Email, out var address) ? address.Normalized : null,
            words);

    /// <param name="request">The form as it came.</param>
    /// <param name="name">Which form it is to the guard.</param>
    /// <param name="sender">For whom the form is used up; null: something is wrong with its fields, or there is something to ask.</param>
    /// <param name="words">What is said.</param>
    public FormRefusal? RefusalOf(HttpRequest request, string name, string? sender, GuardWords words)
    {
        var examined = guard.Examine(request.Form, name);
        if (!limits.AllowsOneMore(request.HttpContext))
            return new FormRefusal(StatusCodes.Status429TooManyRequests, words.TooMany);
        if (examined.Doubt() is { } doubt)
            return new FormRefusal(StatusCodes.Status422UnprocessableEntity, doubt);
        if (sender is null)
            return new FormRefusal(StatusCodes.Status422UnprocessableEntity);
        return guard.TrySpend(request.Form, sender)
            ? null
            : new FormRefusal(StatusCodes.Status422UnprocessableEntity, words.UsedUp);
    }
}
