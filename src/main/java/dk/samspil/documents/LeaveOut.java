package dk.samspil.documents;

/// A proposal to leave a document out of the file that is read.
///
/// @param reason as it will stand on the last page of the merged file
public record LeaveOut(Document document, String reason) {}
