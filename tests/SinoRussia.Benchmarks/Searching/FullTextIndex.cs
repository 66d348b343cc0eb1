using System.Diagnostics;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SinoRussia.Benchmarks.Searching;

/// <summary>SQLite's FTS5 over the same passages, with the settings that are printed beside the results.</summary>
internal sealed class FullTextIndex(string folder, PassageFile passages)
{
    public const string Settings = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-262144; PRAGMA mmap_size=8589934592";
    public const string Create = "CREATE VIRTUAL TABLE passages USING fts5(title, text, id unindexed, tokenize='porter unicode61')";
    public const string Select = "SELECT id, text FROM passages WHERE passages MATCH $query ORDER BY rank LIMIT 10";
    private const string Insert = "INSERT INTO passages(title, text, id) VALUES ($title, $text, $id)";
    private readonly string file = Path.Combine(folder, "fts5.db");

    public static IReadOnlyList<string> Sql => [Settings, Create, Insert, Select];

    public long Bytes => new FileInfo(file).Length;

    /// <summary>One transaction, from nothing.</summary>
    public void Build()
    {
        foreach (var old in Directory.EnumerateFiles(folder, "fts5.db*")) File.Delete(old);
        using var connection = Open();
        Run(connection, Create);
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = Insert;
        var (title, text, id) = (insert.Parameters.Add("$title", SqliteType.Text), insert.Parameters.Add("$text", SqliteType.Text), insert.Parameters.Add("$id", SqliteType.Text));
        foreach (var row in passages.Rows())
        {
            (title.Value, text.Value, id.Value) = (row.Title, row.Text, row.Id);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        Run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    public Session OpenSession(TimeSpan patience) => new(Open(), patience);

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        Run(connection, Settings);
        return connection;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>One warm connection with its prepared query.</summary>
    internal sealed class Session : IDisposable
    {
        private const int StepsBetweenLooks = 1000;
        private const int Interrupted = 9;
        private readonly SqliteConnection connection;
        private readonly SqliteCommand select;
        private readonly SqliteParameter match;
        private long started;

        public Session(SqliteConnection connection, TimeSpan patience)
        {
            this.connection = connection;
            select = connection.CreateCommand();
            select.CommandText = Select;
            match = select.Parameters.Add("$query", SqliteType.Text);
            raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, _ => Stopwatch.GetElapsedTime(started) > patience ? 1 : 0, null);
        }

        /// <returns>The number of texts fetched; null where the query was cut.</returns>
        public int? Ask(string query)
        {
            started = Stopwatch.GetTimestamp();
            match.Value = query;
            try
            {
                using var reader = select.ExecuteReader();
                var texts = 0;
                for (; reader.Read(); texts++)
                {
                    if (reader.GetString(1).Length == 0) throw new InvalidDataException("A hit without a text.");
                }

                return texts;
            }
            catch (SqliteException cut) when (cut.SqliteErrorCode == Interrupted)
            {
                return null;
            }
        }

        public void Dispose()
        {
            select.Dispose();
            connection.Dispose();
        }
    }
}
