using GeScheiterWeiter.Certificates;
using GeScheiterWeiter.Editions;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Tests.Certificates;

public sealed class CertificateCodeTests
{
    [Theory]
    [InlineData("00000000000000000000", "0000-0000-0000-0000")]
    [InlineData("FFFFFFFFFFFFFFFFFFFF", "ZZZZ-ZZZZ-ZZZZ-ZZZZ")]
    [InlineData("0123456789ABCDEF0123", "04HM-ASW9-NF6Y-Y093")]
    public void A_code_is_eighty_bits_in_four_groups(string digest, string expected) =>
        Assert.Equal(expected, CertificateCode.Printed(CertificateCode.Of(Convert.FromHexString(digest))));

    [Theory]
    [InlineData("04HM-ASW9-NF6Y-Y093")]
    [InlineData(" 04hm asw9 nf6y y093 ")]
    [InlineData("O4HMASW9NF6YYO93")]
    [InlineData("04HM–ASW9–NF6Y–Y093")]
    public void A_code_is_read_however_it_is_typed(string typed)
    {
        Assert.True(CertificateCode.TryParse(typed, out var code));
        Assert.Equal("04HMASW9NF6YY093", code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("04HM-ASW9-NF6Y-Y09")]
    [InlineData("04HM-ASW9-NF6Y-Y0933")]
    [InlineData("04HM-ASW9-NF6Y-Y09U")]
    [InlineData("<script>alert(1)</script>")]
    public void What_is_no_code_is_none(string? typed) => Assert.False(CertificateCode.TryParse(typed, out _));

    [Theory]
    [InlineData("Jörg Müller-Lüdenscheidt", "joerg  mueller ludenscheidt")]
    [InlineData("Łukasz Größe", "LUKASZ GROESSE")]
    [InlineData("Anna-Lena O’Hara", "annalena ohara")]
    [InlineData("Ewa Żółć", "Ewa Zolc")]
    public void Spelling_of_a_name_makes_no_difference(string name, string typed) =>
        Assert.Equal(CertifiedFacts.Of(Edition(), name), CertifiedFacts.Of(Edition(), typed));

    [Theory]
    [InlineData("Anna Beispiel", "Anna Beispeil")]
    [InlineData("李明", "李 红")]
    [InlineData("!!!", "???")]
    [InlineData("😀", "😁")]
    public void Another_name_does(string name, string typed) =>
        Assert.NotEqual(CertifiedFacts.Of(Edition(), name), CertifiedFacts.Of(Edition(), typed));

    /// <summary>Whoever changes what is certified makes every code on paper worthless: this text must stay as it is for good.</summary>
    [Fact]
    public void What_a_code_vouches_for_never_changes() => Assert.Equal(
        "certificate\n0198c0de00007000800000000000abcd\n2035-03-05\n150\njorgmullerludenscheidt",
        System.Text.Encoding.UTF8.GetString(CertifiedFacts.Of(Edition(), "Jörg Müller-Lüdenscheidt")));

    [Theory]
    [InlineData(40, "40 Minuten")]
    [InlineData(60, "1 Zeitstunde")]
    [InlineData(90, "1,5 Zeitstunden")]
    [InlineData(95, "1 Zeitstunde und 35 Minuten")]
    [InlineData(120, "2 Zeitstunden")]
    [InlineData(135, "2,25 Zeitstunden")]
    [InlineData(121, "2 Zeitstunden und 1 Minute")]
    public void A_duration_is_said_in_hours(int minutes, string expected) =>
        Assert.Equal(expected, GermanDuration.Words(TimeSpan.FromMinutes(minutes)));

    private static Edition Edition() => new()
    {
        Id = Guid.Parse("0198c0de-0000-7000-8000-00000000abcd"),
        Slug = "a",
        Name = "A",
        StartUtc = TestData.Now.AddHours(8),
        EndUtc = TestData.Now.AddHours(10.5),
    };
}
