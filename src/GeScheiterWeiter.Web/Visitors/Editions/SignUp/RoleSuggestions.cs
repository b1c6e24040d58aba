namespace GeScheiterWeiter.Web.Visitors.Editions.SignUp;

/// <summary>Roles people may pick instead of typing; any other text is as welcome.</summary>
public static class RoleSuggestions
{
    public static readonly IReadOnlyList<string> All =
    [
        "Macher:in", "Umsetzer:in", "Visionär:in", "Sachbearbeiter:in", "Amtsleiter:in", "Abteilungsleiter:in", "Referent:in",
        "Referatsleiter:in", "Berater:in", "Projektleiter:in", "Manager:in",
    ];
}
