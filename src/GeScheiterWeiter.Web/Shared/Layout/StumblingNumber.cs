using System.Globalization;

namespace GeScheiterWeiter.Web.Shared.Layout;

/// <summary>A number in the wordmark's figures whose second digit trips and whose last has recovered, one step up.</summary>
public sealed record StumblingNumber(IReadOnlyList<StumblingNumber.Placed> Digits, int Width)
{
    public const int Height = 190;

    private const int Ground = 165;

    /// <summary>How each digit stands: degrees clockwise, and how far below the ground.</summary>
    private static readonly (int Lean, int Drop)[] Poses = [(0, 0), (23, 12), (-4, -18)];

    /// <summary>Outlines of Bricolage Grotesque ExtraBold (SIL Open Font License), standing on y = 0.</summary>
    private static readonly Figure[] Figures =
    [
        new(
            "M67 3q-13 0-24-5q-11-4-18-13q-8-8-12-21q-4-13-4-29q0-24 8-39q7-15 21-23q13-8 30-8q17 0 30 8q13 8 20 23q7 15 7 38q0 17-4 30q-4 "
            + "13-12 21q-8 9-19 13q-11 5-23 5zM67-22q5 0 9-2q5-3 9-7q3-5 6-13q2-8 2-21q0-14-3-24q-4-10-9-15q-6-6-14-6q-6 0-12 4q-6 4-10 "
            + "13q-4 10-4 27q0 12 3 20q2 9 5 14q4 5 9 7q4 3 9 3z",
            134),
        new("M26 0v-87h-20v-28q10 0 16-3q6-4 8-14h28v132z", 72),
        new(
            "M8 0v-32l53-33q3-2 6-5q4-2 7-6q3-3 4-7q2-4 2-9q0-5-2-9q-2-4-7-5q-4-2-10-2q-7 0-11 2q-5 2-7 6q-2 4-3 9q-1 5-1 10l-31-6q0-15 "
            + "6-26q6-11 18-17q13-5 29-5q15 0 27 4q11 5 18 14q6 9 6 23q0 10-3 18q-4 8-9 14q-5 6-12 11q-6 5-12 8l-30 16v2l68-1v26z",
            123),
        new(
            "M59 3q-14 0-23-3q-10-2-17-7q-7-5-10-12q-4-8-5-17l29-9q0 6 2 10q2 4 6 7q3 3 8 5q5 1 11 1q7 0 12-2q5-2 8-6q3-5 "
            + "3-11q0-8-6-13q-5-6-17-8q-12-2-30 0v-17l44-26v-2l-63 1v-26h95v29l-41 26v2q19-1 30 3q11 5 15 14q5 8 5 18q0 13-6 23q-6 9-19 "
            + "15q-12 5-31 5z",
            122),
        new("M5-25v-30q10-12 17-23q7-10 12-19q6-10 9-18q4-9 6-17h56v132h-32v-111h-2q-4 11-10 21q-5 11-11 20q-7 9-14 18v2h88v25z", 128),
        new(
            "M61 3q-16 0-27-5q-12-4-19-12q-6-8-6-20l30-6q1 9 8 13q6 4 14 4q10 0 15-5q5-6 5-17q0-5-1-9q-1-5-4-8q-2-3-6-4q-3-2-8-2q-3 0-6 "
            + "1q-2 1-5 2q-2 1-4 4q-2 2-5 6h-31l5-77h93v27h-66l-3 34h2q4-9 13-15q9-5 20-5q13 0 22 6q9 5 13 15q4 11 4 25q0 16-6 27q-7 11-19 "
            + "16q-12 5-28 5z",
            123),
        new(
            "M71 3q-31 0-46-17q-16-18-16-51q0-23 7-39q8-16 22-24q13-7 32-7q10 0 18 2q9 2 15 7q7 4 11 11q4 7 6 17l-30 "
            + "7q-1-7-5-11q-4-4-8-5q-5-2-9-2q-7 0-12 4q-5 3-9 9q-3 6-5 14q-1 8-1 17q0 3 0 9q1 5 1 9h2q0-10 4-17q3-7 9-11q6-4 13-6q7-1 "
            + "13-1q11 0 20 4q10 5 15 14q6 9 6 22q0 8-3 16q-2 8-8 14q-6 7-17 11q-10 4-25 4zM70-22q5 0 8-2q4-1 7-4q3-2 5-6q2-3 "
            + "2-7q0-6-3-10q-3-5-7-7q-5-2-11-2q-6 0-11 2q-5 3-8 7q-3 5-3 11q0 5 1 8q2 4 5 6q3 2 7 3q4 1 8 1z",
            132),
        new("M23 0q0-13 3-27q3-13 8-27q6-14 16-27q9-13 22-24v-2l-68 1v-26h96v26q-8 8-16 19q-7 12-13 26q-6 14-9 29q-3 16-3 32z", 103),
        new(
            "M66 3q-17 0-30-4q-13-4-20-12q-7-8-7-21q0-9 3-16q4-7 11-11q7-4 16-5v-2l27-5l27 5v2q9 1 16 5q7 4 11 11q3 7 3 16q0 13-7 21q-7 "
            + "8-20 12q-13 4-30 4zM66-23q4 0 9-1q4-1 8-3q3-2 5-5q3-3 3-8q0-5-3-8q-4-4-9-5q-6-1-13-1q-7 0-13 1q-5 1-8 5q-3 3-3 8q0 5 2 8q2 "
            + "3 6 5q3 2 8 3q4 1 8 1zM66-78q5 0 10-1q4-2 7-5q2-3 2-9q0-4-1-7q-2-4-5-6q-3-1-6-2q-4-1-7-1q-5 0-9 1q-4 2-7 6q-3 3-3 9q0 6 2 "
            + "9q3 3 7 5q5 1 10 1zM66-59l-27-6v-3q-9-2-15-5q-5-4-8-10q-3-6-3-14q0-13 7-22q7-8 19-12q11-4 27-4q16 0 28 4q12 4 18 13q7 8 7 "
            + "21q0 11-6 19q-6 7-20 10v2z",
            132),
        new(
            "M61 3q-11 0-20-2q-8-2-15-7q-6-4-11-11q-4-6-5-15l30-8q1 5 3 8q3 3 6 5q3 2 6 3q3 0 6 0q8 0 13-3q6-3 10-9q3-6 5-14q2-8 "
            + "2-17q0-2-1-5q0-3 0-7q0-3-1-7h-2q0 11-4 18q-3 7-9 11q-6 4-12 5q-7 2-13 2q-11 0-20-4q-9-5-15-14q-5-9-5-22q0-8 2-16q3-8 "
            + "9-15q6-6 16-10q9-4 24-4q20 0 34 8q14 8 21 24q8 16 8 38q0 23-8 38q-8 15-21 23q-14 7-33 7zM60-72q6 0 11-2q5-3 8-8q3-4 "
            + "3-10q0-7-3-11q-3-3-8-5q-5-2-9-2q-5 0-9 2q-3 1-6 3q-3 3-4 6q-2 4-2 8q0 6 3 10q2 4 6 7q5 2 10 2z",
            132),
    ];

    public static StumblingNumber Of(int number)
    {
        var x = 4;
        List<Placed> digits = [];
        foreach (var (index, character) in number.ToString(CultureInfo.InvariantCulture).Where(char.IsAsciiDigit).Index())
        {
            var figure = Figures[character - '0'];
            var (lean, drop) = Poses[Math.Min(index, Poses.Length - 1)];
            digits.Add(new Placed(
                figure.Path,
                string.Create(CultureInfo.InvariantCulture, $"translate({x} {Ground + drop}) rotate({lean} {figure.Width / 2} 0)")));
            x += figure.Width + (lean > 0 ? figure.Width / 4 : 0);
        }

        return new StumblingNumber(digits, x + 4);
    }

    /// <summary>A digit where it stands.</summary>
    public sealed record Placed(string Path, string Transform);

    private sealed record Figure(string Path, int Width);
}
