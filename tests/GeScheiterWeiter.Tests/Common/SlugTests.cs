using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Tests.Common;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Größe & Mut", "groesse-mut")]
    [InlineData("  Éclair – für alle!  ", "eclair-fuer-alle")]
    [InlineData("???", "")]
    [InlineData("Mut\uFFFE💥tut gut", "mut-tut-gut")]
    public void A_title_becomes_a_readable_address(string title, string slug) => Assert.Equal(slug, Slug.From(title));
}
