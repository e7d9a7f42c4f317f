/** What happens, told while it happens: passes, connections, channels, and the messages that go out on them. */
@NullMarked
package niha.app.live;

import org.jspecify.annotations.NullMarked;
