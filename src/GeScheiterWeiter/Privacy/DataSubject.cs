using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Privacy;

/// <summary>A person whose data is looked for ("betroffene Person"), known by an address.</summary>
/// <param name="Address">The one the person has proven.</param>
/// <param name="Ids">Of the rows that are theirs: other rows name them by these.</param>
public sealed record DataSubject(EmailAddress Address, IReadOnlyList<Guid> Ids);
