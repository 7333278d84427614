package dk.samspil.citizens;

/// Somebody with a part in the citizen's case.
///
/// @param roleKey of what the person is, in the message bundles
/// @param place where the person comes from, or whom they speak for; empty when that says nothing
/// @param phone empty when the citizen had better call the contact
public record Who(String roleKey, String name, String place, String phone) {}
