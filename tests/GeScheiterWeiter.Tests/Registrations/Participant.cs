using GeScheiterWeiter.Common;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Registrations.SelfService;
using GeScheiterWeiter.Registrations.SignUp;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Registrations;

/// <summary>Somebody who signs up and follows the links of their letters, without the site between.</summary>
internal sealed class Participant(TestDatabase database, Edition edition, string address, AttendeeSide side = AttendeeSide.Administration)
{
    public string Address => address;

    public Task<SignUpOutcome> SignUpAsync(string name = "Anna Beispiel") =>
        database.WithAsync((RegistrationDesk desk) => desk.RegisterAsync(
            edition.Slug, new SignUpDetails(name, EmailAddress.Parse(address), "Stadt Beispiel", side), CancellationToken.None));

    public async Task<ConfirmationOutcome> ConfirmAsync()
    {
        var token = await LastTokenAsync("/bestaetigen/");
        return (await database.WithAsync((ConfirmationDesk desk) => desk.ConfirmAsync(token, CancellationToken.None))).Outcome;
    }

    public async Task<ConfirmationOutcome> JoinAsync()
    {
        await SignUpAsync();
        return await ConfirmAsync();
    }

    public Task<CancellationOutcome> CancelAsync() => AtTheDeskAsync((desk, token) => desk.CancelAsync(token, CancellationToken.None));

    public Task<UndoOutcome> UndoAsync() => AtTheDeskAsync((desk, token) => desk.UndoCancellationAsync(token, CancellationToken.None));

    public Task<ResendOutcome> ResendAsync() => AtTheDeskAsync((desk, token) => desk.ResendAsync(token, CancellationToken.None));

    public async Task<T> AtTheDeskAsync<T>(Func<ParticipationDesk, SecretToken, Task<T>> act)
    {
        var token = await LastTokenAsync("/teilnahme/");
        return await database.WithAsync((ParticipationDesk desk) => act(desk, token));
    }

    public async Task<Registration> RowAsync() =>
        (await database.AllAsync<Registration>()).Single(r => r.NormalizedEmail == EmailAddress.Parse(address).Normalized);

    public Task<IReadOnlyList<ReceivedLetter>> LettersAsync() => database.LettersAsync(address);

    public async Task<IEnumerable<string>> LetterKindsAsync() => (await LettersAsync()).Select(letter => letter.Kind);

    public async Task<SecretToken> LastTokenAsync(string pathPart)
    {
        var link = (await LettersAsync()).SelectMany(letter => letter.Links)
            .Last(link => link.AbsolutePath.Contains(pathPart, StringComparison.Ordinal));
        var text = link.AbsolutePath.Split(pathPart)[1].Split('/')[0];
        return SecretToken.TryParse(text, out var token) ? token : throw new InvalidOperationException($"No token in {link}.");
    }
}
