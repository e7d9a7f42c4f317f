/** Orders as they are asked for over HTTP: by clients, by administrators for market makers, and by market makers' machines. */
@NullMarked
package niha.http.orders;

import org.jspecify.annotations.NullMarked;
