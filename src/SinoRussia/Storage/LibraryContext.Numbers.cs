using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using SinoRussia.Model;

namespace SinoRussia.Storage;

/// <summary>
/// Asks for a single number as SQLite has it: every note and every search waits for some, and EF's way there costs more than the answer.
/// </summary>
public sealed partial class LibraryContext
{
    internal const string NewestChange = "SELECT seq FROM sqlite_sequence WHERE name = 'Outbox'";
    private const string NoteById = "SELECT 1 FROM Annotations WHERE Id = $value";
    private const string NewArrival = "INSERT INTO Arrivals (At) VALUES ($value) RETURNING Number";

    /// <summary>The outbox number of the last change there was, whether or not its row is still there; 0 before the first.</summary>
    internal async Task<long> NewestChangeAsync(CancellationToken cancellationToken)
        => await NumberAsync(NewestChange, null, cancellationToken) ?? 0;

    /// <summary>Whether there is a note of this id, put away or not.</summary>
    internal async Task<bool> HasNoteAsync(AnnotationId id, CancellationToken cancellationToken)
        => await NumberAsync(NoteById, id.Value, cancellationToken) is not null;

    private async Task<long> NewArrivalAsync(long at, CancellationToken cancellationToken)
        => await NumberAsync(NewArrival, at, cancellationToken) ?? throw new InvalidOperationException("The arrival got no number.");

    private async Task<long?> NumberAsync(string sql, object? value, CancellationToken cancellationToken)
    {
        // Counted: inside a transaction the connection is open already, and stays so.
        await Database.OpenConnectionAsync(cancellationToken);
        try
        {
            await using var command = Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            command.Transaction = Database.CurrentTransaction?.GetDbTransaction();
            if (value is { } given)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ("$value", given);
                command.Parameters.Add(parameter);
            }

            return await command.ExecuteScalarAsync(cancellationToken) is { } number and not DBNull ? (long)number : null;
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }
}
