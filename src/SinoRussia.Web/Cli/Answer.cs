using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SinoRussia.Web.Cli;

/// <summary>Writes answers to standard output: one JSON value a line, letters as they are, line feeds only.</summary>
internal static class Answer
{
    private static readonly JavaScriptEncoder Letters = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>One value on one line.</summary>
    public static async Task JsonAsync<T>(T value, JsonTypeInfo<T> type)
    {
        using var buffer = new MemoryStream();
        await using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = Letters }))
        {
            JsonSerializer.Serialize(writer, value, type);
        }

        buffer.WriteByte((byte)'\n');
        await using var output = Console.OpenStandardOutput();
        await output.WriteAsync(buffer.GetBuffer().AsMemory(0, (int)buffer.Length));
    }

    public static Task TextAsync(string line) => Console.Out.WriteAsync(line + "\n");

    /// <summary>A reason, for people, on standard error.</summary>
    public static async Task<int> RefusedAsync(string reason)
    {
        await Console.Error.WriteLineAsync(reason);
        return ExitCode.Refused;
    }
}
