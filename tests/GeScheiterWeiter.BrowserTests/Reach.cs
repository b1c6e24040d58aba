using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>
/// What axe does not measure: that everything one can press is at least 24 px high and wide, unless it is a link within a
/// sentence, and that the focus goes the way one reads: on in the line, down, or up again only into the next column.
/// </summary>
internal static class Reach
{
    public static Task<string[]> AskReachAsync(this IPage page) => page.EvaluateAsync<string[]>(
        """
        () => {
            const [smallest, tolerance] = [24, 8];
            const name = element => element.outerHTML.slice(0, 120);
            const box = element => element.getBoundingClientRect();
            const isWithinSentence = element => element.matches('a') &&
                [...element.parentElement.childNodes].some(node => node.nodeType === Node.TEXT_NODE && /\p{L}/u.test(node.data));
            const targets = [...document.querySelectorAll('a[href], button, input:not([type="hidden"]), select, textarea, summary')]
                .filter(element => element.checkVisibility() && box(element).width > 1 && !element.closest('.field-trap, .skip-link'));
            const tooSmall = targets
                .filter(element => Math.min(box(element).width, box(element).height) < smallest && !isWithinSentence(element))
                .map(element => `too small to hit: ${name(element)}`);
            const jumpsBack = targets.slice(1).filter((element, index) => {
                const [before, now] = [box(targets[index]), box(element)];
                return now.top < before.top - tolerance && now.left < before.right - tolerance;
            }).map(element => `the focus jumps back to ${name(element)}`);
            const outOfTurn = [...document.querySelectorAll('[tabindex]')].filter(element => element.tabIndex > 0)
                .map(element => `has a tabindex of its own: ${name(element)}`);
            return [...tooSmall, ...jumpsBack, ...outOfTurn];
        }
        """);
}
