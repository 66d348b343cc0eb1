var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/", () => "SinoRussia");
app.Run("http://127.0.0.1:5080");
