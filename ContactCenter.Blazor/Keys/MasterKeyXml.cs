using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace ContactCenter.Blazor.Keys;

/// <summary>Wraps Data Protection's keys with the master key (AES-256-GCM: nonce, tag, cipher text).</summary>
sealed class MasterKeyXmlEncryptor(MasterKey key) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var sealedBytes = new byte[MasterKeyXml.HeaderLength + plain.Length];
        RandomNumberGenerator.Fill(sealedBytes.AsSpan(0, MasterKeyXml.NonceLength));
        using var cipher = new AesGcm(key.Bytes, MasterKeyXml.TagLength);
        cipher.Encrypt(MasterKeyXml.Nonce(sealedBytes), plain, MasterKeyXml.Content(sealedBytes), MasterKeyXml.Tag(sealedBytes));
        return new EncryptedXmlInfo(new XElement("wrapped", Convert.ToBase64String(sealedBytes)), typeof(MasterKeyXmlDecryptor));
    }
}

/// <summary>Made by Data Protection itself, from the type's name in the key file.</summary>
sealed class MasterKeyXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var sealedBytes = Convert.FromBase64String(encryptedElement.Value);
        var plain = new byte[sealedBytes.Length - MasterKeyXml.HeaderLength];
        using var cipher = new AesGcm(services.GetRequiredService<MasterKey>().Bytes, MasterKeyXml.TagLength);
        cipher.Decrypt(MasterKeyXml.Nonce(sealedBytes), MasterKeyXml.Content(sealedBytes), MasterKeyXml.Tag(sealedBytes), plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}

static class MasterKeyXml
{
    public const int NonceLength = 12, TagLength = 16, HeaderLength = NonceLength + TagLength;

    public static Span<byte> Nonce(byte[] sealedBytes) => sealedBytes.AsSpan(0, NonceLength);
    public static Span<byte> Tag(byte[] sealedBytes) => sealedBytes.AsSpan(NonceLength, TagLength);
    public static Span<byte> Content(byte[] sealedBytes) => sealedBytes.AsSpan(HeaderLength);
}
