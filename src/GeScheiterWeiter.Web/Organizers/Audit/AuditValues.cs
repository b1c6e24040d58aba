using System.Collections.Frozen;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.Editions.Facts;
using GeScheiterWeiter.FormQuestions;
using GeScheiterWeiter.Invitations;
using GeScheiterWeiter.Lessons;
using GeScheiterWeiter.Meeting;
using GeScheiterWeiter.Messages;
using GeScheiterWeiter.Messages.Reminders;
using GeScheiterWeiter.Proposals;
using GeScheiterWeiter.Registrations;
using GeScheiterWeiter.Speaking;
using GeScheiterWeiter.Talks;
using GeScheiterWeiter.Web.Organizers.FormQuestions;

namespace GeScheiterWeiter.Web.Organizers.Audit;

/// <summary>What stands in a field of the log, in German: whatever is stored as the name of an enum value.</summary>
public static class AuditValues
{
    private static readonly FrozenDictionary<string, string> Values = new Dictionary<string, string>
    {
        ["app"] = "App",
        ["passkey"] = "Passkey",
        ["password"] = "Passwort, noch ohne zweiten Faktor",
        ["password-again"] = "Passwort, noch einmal abgefragt",
        ["recovery-code"] = "Wiederherstellungscode",
    }
        .Concat(WordsOf<OrganizerRole>(role => role.Words()))
        .Concat(WordsOf<EditionState>(state => state.Words()))
        .Concat(WordsOf<AudienceRule>(audience => audience.Words()))
        .Concat(WordsOf<EditionAccent>(accent => accent.Words()))
        .Concat(WordsOf<RegistrationState>(state => state.Words()))
        .Concat(WordsOf<DoorsMode>(mode => mode.Words()))
        .Concat(WordsOf<AttendeeSide>(side => side.Words()))
        .Concat(WordsOf<RegistrationOrigin>(origin => origin.Words()))
        .Concat(WordsOf<InvitationState>(state => state.Words()))
        .Concat(WordsOf<Approval>(approval => approval.Words()))
        .Concat(WordsOf<MessageGroup>(group => group.Words()))
        .Concat(WordsOf<ReminderKind>(kind => kind.Words()))
        .Concat(WordsOf<FormQuestionKind>(kind => kind.Words()))
        .Concat(WordsOf<SpeakerSide>(side => side.Words()))
        .Concat(WordsOf<CameraUse>(camera => camera.Words()))
        .Concat(WordsOf<Recording>(recording => recording.Words()))
        .Concat(WordsOf<Captions>(captions => captions.Words()))
        .Concat(WordsOf<Offer>(offer => offer.Words()))
        .Concat(WordsOf<SpokenLanguage>(language => language.Words()))
        .Concat(WordsOf<ProposalState>(state => state.Words()))
        .Concat(WordsOf<SpeakingLetterKind>(kind => kind.Words()))
        .Concat(WordsOf<LessonState>(state => state.Words()))
        .Concat(WordsOf<Artefact>(artefact => artefact.Words()))
        .DistinctBy(value => value.Key)
        .ToFrozenDictionary();

    public static string? Find(string value) => Values.GetValueOrDefault(value);

    private static IEnumerable<KeyValuePair<string, string>> WordsOf<TEnum>(Func<TEnum, string> words)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Select(value => KeyValuePair.Create(value.ToString(), words(value)));
}
