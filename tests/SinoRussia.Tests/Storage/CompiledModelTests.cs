using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Scaffolding;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using SinoRussia.Model;
using SinoRussia.Storage;
using SinoRussia.Tests.House;
using Xunit;

#pragma warning disable EF1001 // EF's own tool is made of these.

namespace SinoRussia.Tests.Storage;

/// <summary>
/// The model that starts fast is source text that EF wrote from the mappings; it is written anew with
/// <c>SINORUSSIA_WRITE_MODEL=1 dotnet test tests/SinoRussia.Tests --filter CompiledModelTests</c>, after every change to a mapping or of EF;
/// where the old one no longer builds, its folder is deleted first.
/// </summary>
public sealed partial class CompiledModelTests
{
    private const string Place = "src/SinoRussia/Storage/CompiledModel";

    [Fact]
    public void The_compiled_model_is_what_the_mappings_say()
    {
        var place = Path.Combine(Checkout.Root, Place);
        var written = Written();
        if (Environment.GetEnvironmentVariable("SINORUSSIA_WRITE_MODEL") == "1")
        {
            if (Directory.Exists(place)) Directory.Delete(place, recursive: true);
            Directory.CreateDirectory(place);
            foreach (var (name, text) in written) File.WriteAllText(Path.Combine(place, name), text);
        }

        var kept = Directory.GetFiles(place).ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
        Assert.Equal(written.Keys.Order(), kept.Keys.Order());
        foreach (var (name, text) in written)
            Assert.True(text == Plain(kept[name]), $"{Place}/{name} is not what the mappings say; this class says how to write it.");
    }

    [Fact]
    public void The_compiled_model_is_the_one_in_use()
    {
        using var library = new TemporaryLibrary();
        using var context = library.Context();
        Assert.Equal("SinoRussia.Storage.CompiledModel.LibraryContextModel", context.Model.GetType().FullName);
    }

    private static Dictionary<string, string> Written()
    {
        var nowhere = new DbContextOptionsBuilder<LibraryContext>().UseSqlite("Data Source=:memory:").Options;
        using var context = new LibraryContext(nowhere);
        var services = new ServiceCollection().AddEntityFrameworkDesignTimeServices().AddDbContextDesignTimeServices(context);
        new SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
        services.AddSingleton<ICSharpHelper, WholeNames>();
        using var provider = services.BuildServiceProvider();
        var folder = Directory.CreateTempSubdirectory("sinorussia-model");
        try
        {
            var files = provider.GetRequiredService<ICompiledModelScaffolder>().ScaffoldModel(
                context.GetService<IDesignTimeModel>().Model,
                folder.FullName,
                new CompiledModelCodeGenerationOptions { ContextType = typeof(LibraryContext), ModelNamespace = "SinoRussia.Storage.CompiledModel", Language = "C#" });
            return files.ToDictionary(file => Path.GetFileName(file), file => Plain(File.ReadAllText(file)));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>EF names each model it writes anew.</summary>
    private static string Plain(string text) => ModelName().Replace(text.ReplaceLineEndings("\n"), "new Guid(\"51000000-0000-4000-8000-000000000000\")");

    [GeneratedRegex("new Guid\\(\"[^\"]+\"\\)")]
    private static partial Regex ModelName();

    /// <summary>
    /// Types are named whole: our Annotation is not EF's. And what no id and no date is cannot be written as the text that it is stored as,
    /// so it is not told from a given one; every id and date is given by us.
    /// </summary>
    private sealed class WholeNames(ITypeMappingSource mappings) : CSharpHelper(mappings)
    {
        public override string Reference(Type type, bool? fullName = null) => base.Reference(type, fullName ?? true);

        public override string UnknownLiteral(object? value)
            => IsOfOurs(value) || value is string text && text == default(PartialDate).ToString() ? "null" : base.UnknownLiteral(value);

        private static bool IsOfOurs(object? value) => value?.GetType() is { Namespace: "SinoRussia.Model", IsEnum: false };
    }
}
