using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Web.Tests.Hostility;

/// <summary>A full site of these tests' own: what they send may change things.</summary>
public sealed class Playground : FullSite;
