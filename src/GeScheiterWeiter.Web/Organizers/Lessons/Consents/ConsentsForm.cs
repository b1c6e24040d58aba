using System.Globalization;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Shared.Forms;

namespace GeScheiterWeiter.Web.Organizers.Lessons.Consents;

/// <summary>The boxes that are ticked.</summary>
public sealed class ConsentsForm
{
    private const char Between = ' ';

    public int Version { get; set; }

    [AsSent]
    public List<string> Given { get; set; } = [];

    /// <summary>What a box says when it is ticked.</summary>
    public static string ValueOf(Guid speaker, Artefact artefact) => $"{speaker:D}{Between}{artefact}";

    /// <summary>What no page has offered is left out.</summary>
    public IReadOnlyCollection<GivenConsent> Consents => [.. Given.Select(Read).OfType<GivenConsent>()];

    private static GivenConsent? Read(string? value) =>
        value?.Split(Between) is [var id, var name]
        && Guid.TryParse(id, CultureInfo.InvariantCulture, out var speaker)
        && Enum.TryParse<Artefact>(name, out var artefact) && Enum.IsDefined(artefact)
            ? new GivenConsent(speaker, artefact)
            : null;
}
