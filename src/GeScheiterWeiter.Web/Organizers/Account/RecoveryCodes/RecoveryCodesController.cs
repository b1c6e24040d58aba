using System.Text;
using GeScheiterWeiter.Accounts;
using GeScheiterWeiter.Team;
using GeScheiterWeiter.Web.Organizers.Shared.Access;
using GeScheiterWeiter.Web.Shared.Links.Organizers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Web.Organizers.Account.RecoveryCodes;

[Route(OrganizerAccountLinks.RecoveryCodes)]
[Authorize(Policy = OrganizerPolicies.RecentProof)]
public sealed class RecoveryCodesController(UserManager<Organizer> users, SecondFactors factors) : OwnAccountController(users)
{
    /// <summary>New codes on their way to the one page that shows them.</summary>
    public const string Codes = "RecoveryCodes";

    private const int LongestCode = 20;
    private readonly UserManager<Organizer> _users = users;

    [HttpGet]
    public async Task<IActionResult> Show() =>
        View(new RecoveryCodesPage(TempData[Codes] as string[] ?? [], await _users.CountRecoveryCodesAsync(Me)));

    [HttpPost]
    public async Task<IActionResult> Create(CancellationToken cancellationToken)
    {
        if (!Me.TwoFactorEnabled)
            return RedirectTo(OrganizerAccountLinks.SecondFactor);

        TempData[Codes] = (await factors.NewRecoveryCodesAsync(Me, cancellationToken)).ToArray();
        return RedirectTo(OrganizerAccountLinks.RecoveryCodes);
    }

    /// <summary>Hands back as a file what the page has just shown: the codes themselves are not kept here.</summary>
    [HttpPost(OrganizerAccountLinks.RecoveryCodeFile)]
    public IActionResult Download(List<string> codes) =>
        File(
            Encoding.UTF8.GetBytes("GeScheiterWeiter, Wiederherstellungscodes. Jeder gilt einmal.\r\n\r\n"
                + string.Join("\r\n", codes.Take(SecondFactors.RecoveryCodeCount).Where(IsCode)) + "\r\n"),
            "text/plain; charset=utf-8",
            "gescheiterweiter-wiederherstellungscodes.txt");

    private static bool IsCode(string? code) =>
        code is { Length: > 0 and <= LongestCode } && code.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}

/// <param name="Codes">Only right after they have been made.</param>
/// <param name="Left">How many are still good.</param>
public sealed record RecoveryCodesPage(IReadOnlyList<string> Codes, int Left);
