using System.Diagnostics;
using Microsoft.Playwright;

namespace GeScheiterWeiter.BrowserTests;

/// <summary>Finds a Chrome or Chromium on this machine; where there is none, installs one.</summary>
internal static class ChromiumInstallation
{
    private const string Variable = "CHROME_PATH";
    private const string WhatToInstall =
        $"No Chrome or Chromium was found and none could be installed: install one, or name it in {Variable}.";

    private static readonly string[] Commands = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/snap/bin/chromium",
        "/opt/google/chrome/chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <returns>The path of the program.</returns>
    public static string FindOrInstall(IPlaywright playwright)
    {
        if (Installed() is { } installed)
            return installed;

        if (!File.Exists(playwright.Chromium.ExecutablePath))
            Microsoft.Playwright.Program.Main(["install", "chromium"]);
        if (File.Exists(playwright.Chromium.ExecutablePath))
            return playwright.Chromium.ExecutablePath;

        if (OperatingSystem.IsLinux() && Environment.UserName == "root" && File.Exists("/usr/bin/apt-get"))
            Run("/bin/sh", "-c", "apt-get update && apt-get install -y --no-install-recommends chromium");
        return Installed() ?? throw new InvalidOperationException(WhatToInstall);
    }

    private static string? Installed()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new InvalidOperationException($"{Variable} names {named}, which is not there.");

        var onThePath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(folder => folder.Length > 0)
            .SelectMany(folder => Commands.Select(command => Path.Combine(folder, command)));
        return onThePath.Concat(UsualPlaces).FirstOrDefault(File.Exists);
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
    }
}
