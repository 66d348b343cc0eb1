using Xunit;

namespace SinoRussia.Tests.Corpus;

/// <summary>A fact about the real documents beside the repository; skipped, with the reason, where they are missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (SharedFolder.Path is null) Skip = "No corpora: set SINORUSSIA_CORPUS or put 'shared' beside the repository.";
    }
}
