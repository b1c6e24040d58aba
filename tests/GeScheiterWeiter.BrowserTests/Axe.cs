using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>axe in a page. It is read by the page once and then asked as often as the page's look changes.</summary>
internal static class Axe
{
    /// <summary>Far more than the largest page takes: axe waits without end where the page's timers do not run.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static Task ReadAxeAsync(this IPage page) => page.EvaluateAsync(Script);

    /// <param name="options">As axe.run takes them: https://github.com/dequelabs/axe-core/blob/develop/doc/API.md.</param>
    public static Task<string[]> AskAxeAsync(this IPage page, object options) => page.EvaluateAsync<string[]>(
        """
        async options => (await axe.run({ ...options, resultTypes: ['violations'] })).violations
            .flatMap(violation => violation.nodes.map(node => `${violation.id} (${violation.help}): ${node.html}`))
        """,
        options).WaitAsync(LongestWait);
}
