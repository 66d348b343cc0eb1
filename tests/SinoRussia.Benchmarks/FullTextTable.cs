using Microsoft.Data.Sqlite;

namespace SinoRussia.Benchmarks;

/// <summary>SQLite's own full-text search, over one warm connection: what ours is held against.</summary>
internal sealed class FullTextTable : IDisposable
{
    private const string Create = "DROP TABLE IF EXISTS passages; CREATE VIRTUAL TABLE passages USING fts5(title, text, id UNINDEXED, tokenize='porter unicode61')";
    private const string Ask = "SELECT id, text FROM passages WHERE passages MATCH $query ORDER BY rank LIMIT $limit";
    private readonly SqliteConnection connection;

    public FullTextTable(string path)
    {
        connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Run("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-262144; PRAGMA mmap_size=8589934592");
    }

    public int Build(IReadOnlyList<(string Id, string Text)> passages)
    {
        Run(Create);
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO passages(title, text, id) VALUES ('', $text, $id)";
        var (text, id) = (insert.Parameters.Add("$text", SqliteType.Text), insert.Parameters.Add("$id", SqliteType.Text));
        foreach (var passage in passages)
        {
            (id.Value, text.Value) = (passage.Id, passage.Text);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
        return passages.Count;
    }

    public IReadOnlyList<(string Id, string Text)> Search(string match, int limit)
    {
        using var select = connection.CreateCommand();
        select.CommandText = Ask;
        select.Parameters.AddWithValue("$query", match);
        select.Parameters.AddWithValue("$limit", limit);
        using var reader = select.ExecuteReader();
        var found = new List<(string, string)>(limit);
        while (reader.Read()) found.Add((reader.GetString(0), reader.GetString(1)));
        return found;
    }

    public void Dispose() => connection.Dispose();

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
