using GeScheiterWeiter.Benchmarks.Load;
using GeScheiterWeiter.TestKit;

namespace GeScheiterWeiter.Benchmarks;

/// <summary>A person's sign-up form, filled in.</summary>
internal static class SignUpRequest
{
    public static string AddressOf(int number) => $"person{number}@amt.example";

    public static byte[] Of(FormKey key, string path, int number) => Requests.Post(
        path,
        key.Form(new Dictionary<string, string>
        {
            ["Form.Name"] = $"Person {number}",
            ["Form.Email"] = AddressOf(number),
            ["Form.Organisation"] = "Stadt Beispiel",
            ["Form.Side"] = "Administration",
            ["Form.AcceptsCodeOfConduct"] = "true",
        }),
        key.Header);
}
