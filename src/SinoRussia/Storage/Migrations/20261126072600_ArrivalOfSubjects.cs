using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SinoRussia.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ArrivalOfSubjects : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "Arrived",
                table: "Events",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<long>(
                name: "Arrived",
                table: "Entities",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            // Those that are there came with the first content, as its digests did.
            migrationBuilder.Sql("UPDATE Events SET Arrived = coalesce((SELECT min(Arrived) FROM Digests), 0)");
            migrationBuilder.Sql("UPDATE Entities SET Arrived = coalesce((SELECT min(Arrived) FROM Digests), 0)");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Arrived",
                table: "Events");

            migrationBuilder.DropColumn(
                name: "Arrived",
                table: "Entities");
        }
    }
}
