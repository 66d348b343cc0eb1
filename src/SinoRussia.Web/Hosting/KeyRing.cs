using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using SinoRussia.Storage;

namespace SinoRussia.Web.Hosting;

/// <summary>The keys that sign forms and islands live in the data folder, readable by its owner alone, and survive a restart.</summary>
internal static class KeyRing
{
    public static void AddKeyRing(this IServiceCollection services, DataFolder data)
    {
        var folder = data.Keys;
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            Directory.CreateDirectory(folder, owner);
            File.SetUnixFileMode(folder, owner);
        }

        services.AddDataProtection().SetApplicationName("SinoRussia").PersistKeysToFileSystem(new DirectoryInfo(folder));
        // Chosen, not forgotten: a secret to encrypt them with would lie in the same folder. What guards the keys is who may read it.
        services.Configure<KeyManagementOptions>(keys => keys.XmlEncryptor = new NullXmlEncryptor());
    }
}
