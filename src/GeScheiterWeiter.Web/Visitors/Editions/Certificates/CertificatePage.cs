using GeScheiterWeiter.Editions;

namespace GeScheiterWeiter.Web.Visitors.Editions.Certificates;

/// <param name="Form">What was typed.</param>
/// <param name="IsAnswered">Whether code and name have been looked at.</param>
/// <param name="Edition">What they vouch for; null: for nothing.</param>
public sealed record CertificatePage(CertificateForm Form, bool IsAnswered = false, Edition? Edition = null);
