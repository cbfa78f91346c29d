using ContactCenter.Core.Seals;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace ContactCenter.Blazor.Keys;

/// <summary>Keys live on disk, outside the database: lost ones void cookies and secrets, so they belong in the backup, apart from the database.</summary>
static class KeysSetup
{
    public static string MasterKeyFile(this WebApplicationBuilder builder, DataDirectory data) => builder.Configuration["Keys:MasterKeyFile"] ?? Path.Combine(data.Keys, "master.key");

    /// <summary>By itself beside the keys, so that it is not in a copy of the database.</summary>
    public static SealAnchorPlace SealAnchor(this WebApplicationBuilder builder, DataDirectory data) => new(builder.Configuration["Seals:AnchorFile"] ?? Path.Combine(data.Keys, "seals.anchor"));

    public static void AddKeys(this WebApplicationBuilder builder, DataDirectory data)
    {
        var file = builder.MasterKeyFile(data);
        builder.Services.AddSingleton(_ => new MasterKey(file));
        builder.Services.AddSingleton(services => new SealKey(services.GetRequiredService<MasterKey>().Bytes));
        builder.Services.AddDataProtection().SetApplicationName("ContactCenter").PersistKeysToFileSystem(new DirectoryInfo(data.Keys));
        builder.Services.AddOptions<KeyManagementOptions>().Configure<MasterKey>((options, key) => options.XmlEncryptor = new MasterKeyXmlEncryptor(key));
    }
}
