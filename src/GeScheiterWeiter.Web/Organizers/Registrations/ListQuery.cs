using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.Attendances;
using GeScheiterWeiter.Web.Organizers.Registrations.List;
using GeScheiterWeiter.Web.Shared.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace GeScheiterWeiter.Web.Organizers.Registrations;

/// <summary>What the address of the list says: whom to show, in which order, from where on.</summary>
public sealed record ListQuery
{
    [FromQuery(Name = "suche")]
    public string? Search { get; init; }

    [FromQuery(Name = "stand")]
    public RegistrationState? State { get; init; }

    [FromQuery(Name = "seite")]
    public AttendeeSide? Side { get; init; }

    [FromQuery(Name = "freigabe")]
    public Approval? Approval { get; init; }

    [FromQuery(Name = "herkunft")]
    public RegistrationOrigin? Origin { get; init; }

    [FromQuery(Name = "anwesenheit")]
    public Presence? Presence { get; init; }

    /// <summary>Only who does not get our letters.</summary>
    [FromQuery(Name = "unzustellbar")]
    public bool Undelivered { get; init; }

    [FromQuery(Name = "vorgemerkt")]
    public bool Marked { get; init; }

    /// <summary>An <see cref="AnswerFilter"/>.</summary>
    [FromQuery(Name = "antwort")]
    public string? Answer { get; init; }

    [FromQuery(Name = "sortierung")]
    public RegistrationOrder Order { get; init; }

    [FromQuery(Name = "nach")]
    [AsSent]
    public string? After { get; init; }

    [FromQuery(Name = "vor")]
    [AsSent]
    public string? Before { get; init; }

    /// <summary>Everybody on this page is ticked.</summary>
    [FromQuery(Name = "ausgewaehlt")]
    public bool AllTicked { get; init; }

    /// <summary>The same as in the address, without the place.</summary>
    public RegistrationFilter Filter => new(
        Search, Order == RegistrationOrder.WaitingList ? RegistrationState.Waiting : State, Side, Approval, Origin, Presence, Undelivered,
        Marked, AnswerFilter.Parse(Answer));

    /// <summary>How many filters beside the search narrow the list.</summary>
    public int Narrowings =>
        new[]
        {
            State is not null, Side is not null, Approval is not null, Origin is not null, Presence is not null, Undelivered, Marked,
            Filter.Answer is not null,
        }.Count(narrows => narrows);

    /// <summary>The filter as fields of a form.</summary>
    public IEnumerable<(string Name, string Value)> FilterFields()
    {
        if (!string.IsNullOrWhiteSpace(Filter.Search))
            yield return ("suche", Filter.Search);
        if (Filter.State is { } state)
            yield return ("stand", state.ToString());
        if (Filter.Side is { } side)
            yield return ("seite", side.ToString());
        if (Filter.Approval is { } approval)
            yield return ("freigabe", approval.ToString());
        if (Filter.Origin is { } origin)
            yield return ("herkunft", origin.ToString());
        if (Filter.Presence is { } presence)
            yield return ("anwesenheit", presence.ToString());
        if (Filter.Undelivered)
            yield return ("unzustellbar", bool.TrueString);
        if (Filter.Marked)
            yield return ("vorgemerkt", bool.TrueString);
        if (Filter.Answer is { } answer)
            yield return ("antwort", answer.ToString());
    }

    /// <summary>The query string of this list, to be appended to a path.</summary>
    public string Link(RegistrationOrder? order = null, RegistrationCursor? after = null, RegistrationCursor? before = null) =>
        Link(order ?? Order, after?.ToString(), before?.ToString(), allTicked: false);

    /// <summary>This very page of the list, with everybody on it ticked or nobody.</summary>
    public string TickingLink(bool all) => Link(Order, After, Before, all);

    private string Link(RegistrationOrder order, string? after, string? before, bool allTicked) =>
        QueryHelpers.AddQueryString("", new Dictionary<string, string?>
        {
            ["suche"] = string.IsNullOrWhiteSpace(Search) ? null : Search,
            ["stand"] = State?.ToString(),
            ["seite"] = Side?.ToString(),
            ["freigabe"] = Approval?.ToString(),
            ["herkunft"] = Origin?.ToString(),
            ["anwesenheit"] = Presence?.ToString(),
            ["unzustellbar"] = Undelivered ? bool.TrueString : null,
            ["vorgemerkt"] = Marked ? bool.TrueString : null,
            ["antwort"] = Filter.Answer?.ToString(),
            ["sortierung"] = order == RegistrationOrder.Newest ? null : order.ToString(),
            ["nach"] = after,
            ["vor"] = before,
            ["ausgewaehlt"] = allTicked ? bool.TrueString : null,
        }.Where(part => part.Value is not null));
}
