using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Tests.Common;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Größe & Mut", "groesse-mut")]
    [InlineData("  Éclair – für alle!  ", "eclair-fuer-alle")]
    [InlineData("???", "")]
    [InlineData("会議", "")]
    [InlineData("Søren Łukasz", "soren-lukasz")]
    [InlineData("Æther, Þór und Ħal", "aether-thor-und-hal")]
    [InlineData("Đorđe & Ðað", "dorde-dad")]
    [InlineData("GROẞES", "grosses")]
    [InlineData("Привет, Україно", "privet-ukraino")]
    [InlineData("Αθήνα, πόλης", "athina-polis")]
    [InlineData("Wie geht’s?", "wie-gehts")]
    [InlineData("Mut\uFFFE💥tut gut", "mut-tut-gut")]
    public void A_title_becomes_a_readable_address(string title, string slug) => Assert.Equal(slug, Slug.From(title));
}
