using GeScheiterWeiter.Invitations.People;

namespace GeScheiterWeiter.Tests.Invitations;

public sealed class GuestLinesTests
{
    [Theory]
    [InlineData("Carina Muster <carina@stadt.example>", "Carina Muster", "carina@stadt.example")]
    [InlineData("\"Muster, Carina\" <carina@stadt.example>;", "Muster, Carina", "carina@stadt.example")]
    [InlineData("carina@stadt.example", "", "carina@stadt.example")]
    [InlineData("  <carina@stadt.example>,", "", "carina@stadt.example")]
    [InlineData("=HYPERLINK(1) <b>x</b> <carina@stadt.example>", "=HYPERLINK(1) <b>x</b>", "carina@stadt.example")]
    public void A_line_is_a_person(string line, string name, string address)
    {
        var read = Assert.Single(GuestLines.Read(line)).Guest;

        Assert.Equal((name, address), (read?.Name, read?.Email.Value));
    }

    [Fact]
    public void What_is_no_person_keeps_its_number_and_its_words()
    {
        var lines = GuestLines.Read($"a@amt.example\n\nniemand\n{new string('x', 121)} <b@amt.example>");

        Assert.Equal(
            [(1, null), (3, (GuestProblem?)GuestProblem.AddressInvalid), (4, GuestProblem.NameTooLong)],
            lines.Select(line => (line.Number, line.Problem)));
        Assert.Equal("niemand", lines[1].Text);
    }
}
