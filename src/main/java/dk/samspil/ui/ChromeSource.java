package dk.samspil.ui;

/// Knows who asks, for the frame of the page; implemented by the module that signs people in.
///
/// Asked once per page, and only when a template shows the frame.
@FunctionalInterface
public interface ChromeSource {

    /// @param path the path asked for, to mark the current entry of the navigation
    Chrome chrome(String path);
}
