using GeScheiterWeiter.Common;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>A form that asks once about an address which looks like a slip of the finger.</summary>
public interface IAsksAboutAddress
{
    string? Email { get; set; }

    /// <summary>The address the person was asked about and has left as it is.</summary>
    string? EmailAskedAbout { get; }

    /// <summary>Whether the person has answered that the other address was meant.</summary>
    bool TakesMeantEmail { get; }
}

/// <summary>The question „Meinten Sie …?“: never a reason to refuse.</summary>
public static class MeantAddress
{
    /// <returns>The address to ask about; null where there is nothing to ask, or it has been asked.</returns>
    public static EmailAddress? AddressToAskAbout(this IAsksAboutAddress form) =>
        EmailAddress.TryParse(form.Email, out var typed) && form.EmailAskedAbout != typed.Normalized
            ? MailDomainTypo.Suggestion(typed)
            : null;

    /// <summary>Call it before the form is looked at.</summary>
    /// <param name="state">Of the request.</param>
    /// <param name="form">As it was sent.</param>
    /// <param name="field">The name of the address in the request.</param>
    public static void TakeOverMeantAddress(this ModelStateDictionary state, IAsksAboutAddress form, string field)
    {
        if (!form.TakesMeantEmail || !EmailAddress.TryParse(form.Email, out var typed) || MailDomainTypo.Suggestion(typed) is not { } meant)
            return;
        form.Email = meant.Value;
        state.SetModelValue(field, meant.Value, meant.Value);
    }
}
