using Microsoft.AspNetCore.Mvc;

namespace GeScheiterWeiter.Benchmarks.Limits;

/// <summary>The one page of the empty MVC application.</summary>
public sealed class EmptyController : Controller
{
    [HttpGet("/")]
    public IActionResult Index() => Content("<!DOCTYPE html><title>Leer</title>", "text/html");
}
