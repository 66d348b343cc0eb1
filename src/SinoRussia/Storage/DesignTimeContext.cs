using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace SinoRussia.Storage;

/// <summary>Lets <c>dotnet ef migrations add</c> build the model without a data folder.</summary>
internal sealed class DesignTimeContext : IDesignTimeDbContextFactory<LibraryContext>
{
    public LibraryContext CreateDbContext(string[] args)
        => new(new DbContextOptionsBuilder<LibraryContext>().UseSqlite("Data Source=:memory:").Options);
}
