using System.ComponentModel.DataAnnotations;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Web.Organizers.Shared.Editing;
using GeScheiterWeiter.Web.Shared.Editing;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace GeScheiterWeiter.Web.Organizers.Editions.Calls;

/// <summary>When stories may be proposed for an edition, in its zone. Neither moment: not at all.</summary>
public sealed class StoryCallForm : EditForm
{
    [Display(Name = "Aufruf ab")]
    public DateTime? Opens { get; set; }

    [Display(Name = "Aufruf bis")]
    public DateTime? Closes { get; set; }

    [Display(Name = "Namen verbergen")]
    public bool IsChoiceBlind { get; set; }

    public static StoryCallForm Of(Edition edition) => new StoryCallForm
    {
        Version = edition.Version,
        Opens = LocalTime.FromUtc(edition.CallOpensUtc, edition.TimeZone),
        Closes = LocalTime.FromUtc(edition.CallClosesUtc, edition.TimeZone),
        IsChoiceBlind = edition.IsChoiceBlind,
    }.AsOpened();

    /// <summary>What is wrong becomes an error of its field. Null switches the call off.</summary>
    public StoryCall? ToCall(TimeZoneInfo zone, ModelStateDictionary state)
    {
        var opens = ZonedInput.Read(Opens, zone, state, nameof(Opens));
        var closes = ZonedInput.Read(Closes, zone, state, nameof(Closes));
        if (!state.IsValid || (opens is null && closes is null))
            return null;
        if (opens is { } from && closes is { } until)
            return new StoryCall(from, until);
        state.AddModelError(
            opens is null ? nameof(Opens) : nameof(Closes),
            "Ein Aufruf hat einen Anfang und ein Ende. Soll es keinen geben, lassen Sie beide Felder leer.");
        return null;
    }

    public override string Shown(string field, string value) =>
        field == nameof(IsChoiceBlind) ? value == "true" ? "verborgen" : "zu sehen" : ZonedInput.Words(value);
}
