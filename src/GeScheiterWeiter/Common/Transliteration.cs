using System.Collections.Frozen;

namespace GeScheiterWeiter.Common;

/// <summary>Letters written with those of ASCII, where taking off an accent is not enough. All in lower case.</summary>
internal static class Transliteration
{
    /// <summary>Latin letters that Unicode does not take apart, and the sigma at the end of a word.</summary>
    public static readonly FrozenDictionary<char, string> Latin = Table(
        "ßss æae œoe øo łl đd ðd þth ħh ıi ŧt ŋn ĸk ƒf əe ɓb ɖd ɗd ɛe ɔo ƙk ƴy ςσ");

    /// <summary>Cyrillic and Greek letters by their sound, as German newspapers come close to.</summary>
    public static readonly FrozenDictionary<char, string> Scripts = Table(
        """
        аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya
        єye іi ґg ђdj јj љlj њnj ћc џdz ѕdz
        αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs τt υy φf χch ψps ωo
        """);

    /// <summary>Each letter stands before what is written for it, which may be nothing.</summary>
    private static FrozenDictionary<char, string> Table(string letters) =>
        letters.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenDictionary(letter => letter[0], letter => letter[1..]);
}
