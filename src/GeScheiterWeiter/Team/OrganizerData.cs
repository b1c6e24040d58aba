using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Privacy;
using Microsoft.AspNetCore.Identity;

namespace GeScheiterWeiter.Team;

/// <summary>What is kept of the team, and of who tries to sign in.</summary>
internal sealed class OrganizerData(Retention retention) : IHoldsPersonalData
{
    private const string WithAccount = "sobald die Leitung den Zugang entfernt";

    private static readonly ProcessingActivity Accounts = new("Zugänge der Organisator:innen", PeopleGroup.Organizers)
    {
        Whose = "Menschen mit einem Zugang",
        Purpose = "Wissen, wer zum Team gehört, und nur diese Menschen hereinlassen",
        Basis = LegalBasis.LegitimateInterest,
        SeenBy = "Organisator:innen; Passwort, zweiten Faktor und Geräte sieht niemand",
    };

    public void Describe(DataMap map)
    {
        RetentionPeriod account = RetentionPeriod.Deleted(WithAccount);
        map.Rows<Organizer>(Accounts, account)
            .Hold("Name", o => o.Name)
            .Hold("E-Mail-Adresse", o => o.Email, o => o.NormalizedEmail, o => o.UserName, o => o.NormalizedUserName, o => o.EmailConfirmed)
            .Hold("Rolle, seit wann dabei, letzte Anmeldung", o => o.Role, o => o.CreatedUtc, o => o.LastSignInUtc)
            .Secret("Passwort (als Prüfwert) und zweiter Faktor", o => o.PasswordHash, o => o.SecurityStamp, o => o.TwoFactorEnabled,
                o => o.LastCodeStep)
            .Hold("Ob und wann an Aufgaben erinnert wird", o => o.GetsWorkLetters, o => o.WorkLetterUtc)
            .Frame(o => o.Id, o => o.ConcurrencyStamp, o => o.AccessFailedCount, o => o.LockoutEnabled, o => o.LockoutEnd,
                o => o.PhoneNumber, o => o.PhoneNumberConfirmed);
        map.Rows<IdentityUserPasskey<Guid>>(Accounts, account, RetentionPeriod.Deleted("sobald die Person ihn entfernt"))
            .Hold("Passkeys", p => p.CredentialId)
            .Frame(p => p.UserId);
        map.Rows<IdentityPasskeyData>(Accounts, account, RetentionPeriod.Deleted("sobald die Person ihn entfernt"))
            .Hold("Passkeys", d => d.Name, d => d.PublicKey, d => d.AttestationObject, d => d.ClientDataJson, d => d.SignCount,
                d => d.CreatedAt,
                d => d.IsBackedUp, d => d.IsBackupEligible, d => d.IsUserVerified, d => d.Transports)
            .ShadowFrame("IdentityUserPasskeyCredentialId");
        map.Rows<IdentityUserToken<Guid>>(Accounts, account)
            .Hold("Schlüssel der Authenticator-App und Ersatzcodes (verschlüsselt oder als Prüfwert)", t => t.Value)
            .Frame(t => t.UserId, t => t.LoginProvider, t => t.Name);
        map.Rows<IdentityUserClaim<Guid>>(Accounts, account).Frame(c => c.Id, c => c.UserId, c => c.ClaimType, c => c.ClaimValue);
        map.Rows<IdentityUserLogin<Guid>>(Accounts, account)
            .Frame(l => l.LoginProvider, l => l.ProviderKey, l => l.ProviderDisplayName, l => l.UserId);
        DescribeSigningIn(map);
        FindPeople(map);
    }

    private void DescribeSigningIn(DataMap map)
    {
        map.Rows<OrganizerSession>(
                Accounts, RetentionPeriod.Deleted("beim Abmelden"),
                RetentionPeriod.DeletedAfter(OrganizerSession.Longest, "nach der Anmeldung"))
            .Hold("Offene Sitzungen und in welchem Browser", s => s.Device, s => s.CreatedUtc, s => s.ExpiresUtc)
            .Frame(s => s.Id, s => s.OrganizerId, s => s.Stamp);
        map.Rows<KnownDevice>(Accounts, RetentionPeriod.DeletedAfter(retention.KnownDevices, "nach der letzten Anmeldung dort"))
            .Hold("Browser, in denen sich jemand schon angemeldet hat (Prüfwert)", d => d.Hash, d => d.SignedInUtc, d => d.ExpiresUtc)
            .Frame(d => d.OrganizerId);
        map.Rows<OrganizerToken>(Accounts,
            RetentionPeriod.Deleted("sobald der Link benutzt oder abgelaufen ist, spätestens nach sieben Tagen"))
            .Hold("Links für Einladung, Passwort und neue Adresse (Prüfwert)", t => t.Hash, t => t.Purpose, t => t.IssuedUtc,
                t => t.ExpiresUtc)
            .Hold("Eine neue Adresse, bis sie bestätigt ist", t => t.Address)
            .Frame(t => t.OrganizerId);
        map.Rows<SignInThrottle>(Accounts, RetentionPeriod.Deleted("sobald wieder Versuche frei sind, spätestens nach einem Tag"))
            .Hold("Wie oft sich jemand vergeblich angemeldet hat (Prüfwert aus Zugang und Netz)", t => t.Key, t => t.Attempts,
                t => t.EndsUtc);
    }

    private static void FindPeople(DataMap map)
    {
        const string InAccount = "Was zu Ihrem Zugang gehört, sehen und entfernen Sie angemeldet in Ihrem Konto.";
        map.Find<Organizer>(who => AddressColumn.Holds<Organizer>(who.Address, o => o.Email));
        map.DoNotFind<IdentityUserPasskey<Guid>>(InAccount);
        map.DoNotFind<IdentityPasskeyData>(InAccount);
        map.DoNotFind<IdentityUserToken<Guid>>(InAccount);
        map.DoNotFind<IdentityUserClaim<Guid>>(InAccount);
        map.DoNotFind<IdentityUserLogin<Guid>>(InAccount);
        map.DoNotFind<OrganizerSession>(InAccount);
        map.DoNotFind<KnownDevice>(InAccount);
        map.DoNotFind<OrganizerToken>(InAccount);
        map.DoNotFind<SignInThrottle>("Vergebliche Anmeldungen führen zu keinem Menschen zurück.");
    }
}
