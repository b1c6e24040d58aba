namespace GeScheiterWeiter.Web.Attendees.OwnData;

/// <summary>Asks once more before something is done with everything under an address.</summary>
public sealed record OwnDataQuestion(string Token, string Email);
