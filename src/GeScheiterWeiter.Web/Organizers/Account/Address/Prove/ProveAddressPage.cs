namespace GeScheiterWeiter.Web.Organizers.Account.Address.Prove;

/// <param name="Token">The secret of the link.</param>
/// <param name="Before">The address so far.</param>
/// <param name="Address">The one the letter went to.</param>
public sealed record ProveAddressPage(string Token, string Before, string Address);
