package dk.samspil.demo;

import java.util.List;

/// Cases that meet each other, with what is done in them in the order of time. Scenes know nothing
/// of one another and can be played at the same time.
///
/// @param number the same at each start
/// @param cases how many cases are made when it has been played
record DemoScene(int number, int cases, List<DemoAct> acts) {}
