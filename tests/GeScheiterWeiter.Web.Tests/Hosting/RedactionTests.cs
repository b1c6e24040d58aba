using GeScheiterWeiter.Common;
using GeScheiterWeiter.Web.Hosting;

namespace GeScheiterWeiter.Web.Tests.Hosting;

public sealed class RedactionTests
{
    [Theory]
    [InlineData("Mail to anna@amt.example failed", "Mail to [address] failed")]
    [InlineData("?email=anna%40amt.example&x=1", "[address]")]
    [InlineData("<anna+tag@mail.amt.example>", "<[address]>")]
    [InlineData("a@b.example c@d.example", "[address] [address]")]
    [InlineData("a@b@c.example", "a@[address]")]
    [InlineData("@home and user@localhost", "@home and user@localhost")]
    [InlineData("o'hara/team@amt.example", "[address]")]
    [InlineData("nothing here", "nothing here")]
    [InlineData("100%40", "100%40")]
    public void Addresses_are_taken_out(string text, string expected) => Assert.Equal(expected, Redaction.Redacted(text));

    [Fact]
    public void Secrets_are_taken_out_also_where_the_text_is_cut()
    {
        foreach (var before in Enumerable.Range(15_000, 1_500).Where(length => length % 7 == 0))
        {
            var secret = SecretToken.Create().ToString();
            foreach (var filler in new[] { ' ', '/', 'x' })
            {
                var redacted = Redaction.Redacted(
                    $"{new string(filler, before)}/teilnahme/{secret}/anna@amt.example {new string('x', 20_000)}");

                Assert.DoesNotContain(secret[..8], redacted, StringComparison.Ordinal);
                Assert.DoesNotContain("anna@", redacted, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("GET /einladung/C3DF-7HJK-MNPQ responded 200", "GET /einladung/[secret] responded 200")]
    [InlineData("/einladung/c3df7hjkmnpq/gesendet?x=1", "/einladung/[secret]/gesendet?x=1")]
    [InlineData("/einladung/C3DF%207HJK", "/einladung/[secret]")]
    [InlineData("/admin/ausgaben/x/einladungen/neu", "/admin/ausgaben/x/einladungen/neu")]
    public void The_code_of_a_list_is_a_secret_in_its_address(string text, string expected) =>
        Assert.Equal(expected, Redaction.Redacted(text));

    [Theory]
    [InlineData("a")]
    [InlineData("a@")]
    [InlineData("%40")]
    [InlineData("a.b%40c@")]
    [InlineData("@.")]
    public void A_line_made_to_be_slow_is_cut_before_anything_is_looked_for(string unit)
    {
        var line = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));

        Assert.Equal(Redaction.Redacted(line[..(Redaction.LongestText + 1)]), Redaction.Redacted(line));
    }
}
