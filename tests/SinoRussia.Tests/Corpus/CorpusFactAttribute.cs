using Xunit;

namespace SinoRussia.Tests.Corpus;

/// <summary>A test over the shared material; visibly skipped where it is not there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (!Directory.Exists(Places.Shared)) Skip = $"{Places.Shared} is not here (set SINORUSSIA_CORPUS).";
    }
}
