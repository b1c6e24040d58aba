using GeScheiterWeiter.Common;

namespace GeScheiterWeiter.Tests.Common;

public sealed class SecretTokenTests
{
    [Fact]
    public void A_token_survives_the_way_through_a_link()
    {
        var token = SecretToken.Create();

        Assert.True(SecretToken.TryParse(token.ToString(), out var read));
        Assert.Equal(token.HashFor("this"), read.HashFor("this"));
    }

    [Fact]
    public void A_token_for_one_thing_is_another_ones_stranger()
    {
        var token = SecretToken.Create();

        Assert.NotEqual(token.HashFor("Confirmation"), token.HashFor("Participation"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA B")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB")]
    [InlineData("ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ")]
    public void What_we_never_wrote_is_no_token(string? text) => Assert.False(SecretToken.TryParse(text, out _));
}
