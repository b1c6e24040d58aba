using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Shared.Forms;

/// <summary>What the framework says of its own accord when a field cannot be read, in the language of the site.</summary>
public static class GermanMessages
{
    public static void SpeakGerman(this MvcOptions mvc)
    {
        var messages = mvc.ModelBindingMessageProvider;
        messages.SetAttemptedValueIsInvalidAccessor((_, _) => "Diese Angabe können wir nicht lesen. Bitte geben Sie sie neu ein.");
        messages.SetUnknownValueIsInvalidAccessor(_ => "Diese Angabe können wir nicht lesen. Bitte geben Sie sie neu ein.");
        messages.SetValueIsInvalidAccessor(_ => "Diese Angabe können wir nicht lesen. Bitte geben Sie sie neu ein.");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "Diese Angabe können wir nicht lesen.");
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Diese Angabe können wir nicht lesen.");
        messages.SetValueMustBeANumberAccessor(_ => "Bitte geben Sie eine Zahl ein.");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Bitte geben Sie eine Zahl ein.");
        messages.SetValueMustNotBeNullAccessor(_ => "Bitte füllen Sie dieses Feld aus.");
        messages.SetMissingBindRequiredValueAccessor(_ => "Bitte füllen Sie dieses Feld aus.");
        messages.SetMissingKeyOrValueAccessor(() => "Bitte füllen Sie dieses Feld aus.");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Bitte senden Sie das Formular noch einmal ab.");
    }
}
