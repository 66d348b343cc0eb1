using Microsoft.Data.Sqlite;
using SinoRussia.Searching.Index;
using SinoRussia.Searching.Query;

namespace SinoRussia.Benchmarks.Searching;

/// <summary>The product's index over a file of passages, and their texts in SQLite by key, as the product keeps them.</summary>
internal sealed class ProductIndex(string folder, PassageFile passages) : IDisposable
{
    private const string Database = "benchmark";
    private readonly string texts = Path.Combine(folder, "texts.db");
    private readonly IndexFolder index = new(Path.Combine(folder, "index"));
    private IndexWriting? writing;

    public long Bytes => Directory.EnumerateFiles(index.Path).Sum(file => new FileInfo(file).Length);

    /// <summary>Indexes every passage, commits, and lets searches see it.</summary>
    public async Task BuildAsync(int threads, CancellationToken cancellationToken)
    {
        OpenExisting();
        writing!.DeleteAll();
        await writing.AddAllAsync(passages.Rows().Select(row => row.ToDocument()).ToAsyncEnumerable(), threads, cancellationToken);
        writing.Commit(1);
        writing.Refresh();
    }

    public void OpenExisting() => writing ??= index.TryWrite(Database, long.MaxValue) ?? throw new InvalidOperationException("Another program writes this index.");

    /// <summary>What a library has of each text, but for its other columns; not a part of the indexing.</summary>
    public void KeepTexts()
    {
        if (File.Exists(texts)) return;
        using var connection = Open();
        using var transaction = connection.BeginTransaction();
        using var create = connection.CreateCommand();
        create.CommandText = "CREATE TABLE passages (id TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL)";
        create.ExecuteNonQuery();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO passages VALUES ($id, $text)";
        var (id, text) = (insert.Parameters.Add("$id", SqliteType.Text), insert.Parameters.Add("$text", SqliteType.Text));
        foreach (var row in passages.Rows())
        {
            (id.Value, text.Value) = (row.Id, row.Text);
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    /// <summary>Changes one document; views opened afterwards see it.</summary>
    public void Put(IndexedDocument document)
    {
        writing!.Put(document);
        writing.Refresh();
    }

    public SearchView OpenView() => writing!.OpenView();

    /// <summary>What one thread asks with: a warm connection of its own.</summary>
    public Session OpenSession() => new(OpenView(), Open());

    public void Dispose() => writing?.Dispose();

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection($"Data Source={texts};Pooling=False");
        connection.Open();
        using var settings = connection.CreateCommand();
        settings.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-262144; PRAGMA mmap_size=8589934592";
        settings.ExecuteNonQuery();
        return connection;
    }

    internal sealed class Session : IDisposable
    {
        private const int Hits = 10;
        private readonly SearchView view;
        private readonly SqliteConnection connection;
        private readonly SqliteCommand select;
        private readonly SqliteParameter[] ids;

        public Session(SearchView view, SqliteConnection connection)
        {
            (this.view, this.connection) = (view, connection);
            select = connection.CreateCommand();
            select.CommandText = $"SELECT id, text FROM passages WHERE id IN ({string.Join(", ", Enumerable.Range(0, Hits).Select(i => $"$id{i}"))})";
            ids = [.. Enumerable.Range(0, Hits).Select(i => select.Parameters.Add($"$id{i}", SqliteType.Text))];
        }

        /// <summary>Reads the query, searches it, and fetches the texts of ten hits.</summary>
        public (SearchResult Found, IReadOnlyList<string> Texts) Ask(ClassedQuery query, bool withFacets, CancellationToken cancellationToken)
        {
            var found = view.Search(new SearchRequest(QueryParser.Parse(query.Text).Root, 0, Hits) { WithFacets = withFacets }, cancellationToken);
            return (found, Texts(found.Hits));
        }

        public void Dispose()
        {
            select.Dispose();
            connection.Dispose();
            view.Dispose();
        }

        /// <summary>In one query, as the product reads a page of hits.</summary>
        private List<string> Texts(IReadOnlyList<IndexHit> hits)
        {
            for (var i = 0; i < Hits; i++) ids[i].Value = i < hits.Count ? hits[i].Id : DBNull.Value;
            var read = new Dictionary<string, string>(Hits, StringComparer.Ordinal);
            if (hits.Count > 0)
            {
                using var rows = select.ExecuteReader();
                while (rows.Read()) read[rows.GetString(0)] = rows.GetString(1);
            }

            return [.. hits.Select(hit => read[hit.Id])];
        }
    }
}
