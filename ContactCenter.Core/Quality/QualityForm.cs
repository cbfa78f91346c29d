using ContactCenter.Core.Configuration;

namespace ContactCenter.Core.Quality;

/// <summary>Questions a reviewer answers about a recording.</summary>
public sealed class QualityForm : QualityFormSettings, IConfigured, IDeletable
{
    public int Id { get; set; }
    public int Version { get; set; }

    /// <summary>A deleted form is assigned to nothing; reviews made with it stay.</summary>
    public long? DeletedAt { get; set; }
}

/// <summary>What an administrator sets on a quality form.</summary>
public class QualityFormSettings : IGrouped
{
    public string Name { get; set; } = "";
    public int SecurityGroupId { get; set; } = Users.SecurityGroup.All;

    /// <summary>In the order they are asked.</summary>
    public List<QualityQuestion> Questions { get; set; } = [];
}

/// <summary>One question.</summary>
public sealed record QualityQuestion
{
    /// <summary>Kept when the question is reworded or moved.</summary>
    public string Id { get; init; } = "";
    public string Text { get; set; } = "";
    public string? Help { get; set; }

    /// <summary>1–100; its share in the average.</summary>
    public int Weight { get; set; } = 1;
    public QualityScale Scale { get; set; } = QualityScale.Stars;

    /// <summary>The worst answer makes the whole review zero.</summary>
    public bool Fatal { get; set; }
}

/// <summary>Numbers are stored.</summary>
public enum QualityScale
{
    /// <summary>0–5 stars.</summary>
    Stars = 1,

    /// <summary>Yes, no, or not applicable.</summary>
    YesNo = 2,
}
