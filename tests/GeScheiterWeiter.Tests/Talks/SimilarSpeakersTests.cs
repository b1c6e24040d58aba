using GeScheiterWeiter.Talks;

namespace GeScheiterWeiter.Tests.Talks;

public sealed class SimilarSpeakersTests
{
    [Theory]
    [InlineData("Jürgen Müller", "Juergen Mueller")]
    [InlineData("Jürgen Müller", "MULLER, Jurgen")]
    [InlineData("José López", "Jose Lopez")]
    [InlineData("Anna-Lena Müller", "Anna Müller")]
    [InlineData("Prof. Dr. Anna Müller", "Anna Müller")]
    [InlineData("Dr. Anna Müller", "Anna Lena Mueller")]
    [InlineData("Yıldız", "Yildiz")]
    public void Umlauts_accents_order_and_titles_make_nobody_somebody_else(string one, string other)
    {
        Assert.True(SimilarSpeakers.AreAlike(one, other));
        Assert.True(SimilarSpeakers.AreAlike(other, one));
    }

    [Theory]
    [InlineData("Anna Müller", "Berta Müller")]
    [InlineData("Müller", "Anna Müller")]
    [InlineData("Dr. Müller", "Dr. Meier")]
    [InlineData("Anna", "Anna Müller")]
    [InlineData("", "Anna Müller")]
    [InlineData("Dr.", "Dr.")]
    public void Who_shares_one_word_only_is_somebody_else(string one, string other) => Assert.False(SimilarSpeakers.AreAlike(one, other));
}
