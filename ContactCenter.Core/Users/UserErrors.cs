using ContactCenter.Core.Common;

namespace ContactCenter.Core.Users;

/// <summary>The password is a temporary one: it opens no session, it can only be changed.</summary>
public sealed record PasswordMustChange() : Error("login.must-change");

/// <summary>One's own password is not reset but changed, with the present one.</summary>
public sealed record OwnPassword() : Error("user.own-password");

/// <summary>It belongs to the product and stays as it is.</summary>
public sealed record BuiltIn() : Error("configuration.built-in");
