<?php
/**
 * The settings page: server, campaign, and on which pages. WordPress itself checks its nonce and the right to manage options.
 *
 * @package ContactCenterWebchat
 */

defined( 'ABSPATH' ) || exit;

const CONTACTCENTER_WEBCHAT_PAGE  = 'contactcenter-webchat';
const CONTACTCENTER_WEBCHAT_PAGES = array( 'all', 'front', 'posts', 'chosen' );

/**
 * What was typed, made safe; what makes no sense keeps its last value and is complained about.
 *
 * @param mixed $input As posted.
 */
function contactcenter_webchat_sanitize( $input ) {
	$before = contactcenter_webchat_options();
	$input  = is_array( $input ) ? wp_unslash( $input ) : array();
	$text   = function ( $name ) use ( $input ) {
		return isset( $input[ $name ] ) && is_string( $input[ $name ] ) ? trim( $input[ $name ] ) : '';
	};

	$server = untrailingslashit( esc_url_raw( $text( 'server' ), array( 'http', 'https' ) ) );
	if ( '' === $server || ! contactcenter_webchat_is_address( $server ) ) {
		add_settings_error( CONTACTCENTER_WEBCHAT_OPTION, 'server', contactcenter_webchat_text( 'bad_server' ) );
		$server = $before['server'];
	}
	$campaign = $text( 'campaign' );
	if ( ! preg_match( '/^[A-Za-z0-9_-]{1,100}$/D', $campaign ) ) {
		add_settings_error( CONTACTCENTER_WEBCHAT_OPTION, 'campaign', contactcenter_webchat_text( 'bad_campaign' ) );
		$campaign = $before['campaign'];
	}
	$pages = $text( 'pages' );
	$ids   = array_filter( array_map( 'absint', preg_split( '/[\s,]+/', $text( 'ids' ) ) ) );
	return array(
		'server'   => $server,
		'campaign' => $campaign,
		'pages'    => in_array( $pages, CONTACTCENTER_WEBCHAT_PAGES, true ) ? $pages : 'all',
		'ids'      => array_values( array_unique( $ids ) ),
	);
}

/**
 * An address with a host, and with nothing that belongs in no script's address.
 *
 * @param string $address Sanitised by esc_url_raw.
 */
function contactcenter_webchat_is_address( $address ) {
	$parts = wp_parse_url( $address );
	return is_array( $parts ) && ! empty( $parts['host'] ) && empty( $parts['user'] ) && empty( $parts['query'] ) && empty( $parts['fragment'] );
}

/**
 * Tells WordPress of the option.
 */
function contactcenter_webchat_register() {
	register_setting(
		CONTACTCENTER_WEBCHAT_PAGE,
		CONTACTCENTER_WEBCHAT_OPTION,
		array(
			'type'              => 'array',
			'sanitize_callback' => 'contactcenter_webchat_sanitize',
		)
	);
}
add_action( 'admin_init', 'contactcenter_webchat_register' );

/**
 * Puts the page into the settings menu.
 */
function contactcenter_webchat_menu() {
	add_options_page( 'ContactCenter Webchat', 'ContactCenter Webchat', 'manage_options', CONTACTCENTER_WEBCHAT_PAGE, 'contactcenter_webchat_page' );
}
add_action( 'admin_menu', 'contactcenter_webchat_menu' );

/**
 * Puts a link to the page beside the plugin.
 *
 * @param string[] $links Those that are there.
 */
function contactcenter_webchat_links( $links ) {
	$address = admin_url( 'options-general.php?page=' . CONTACTCENTER_WEBCHAT_PAGE );
	array_unshift( $links, '<a href="' . esc_url( $address ) . '">' . esc_html( contactcenter_webchat_text( 'settings' ) ) . '</a>' );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( __DIR__ . '/contactcenter-webchat.php' ), 'contactcenter_webchat_links' );

/**
 * One row with a text field.
 *
 * @param string $name  The setting.
 * @param string $value As it stands.
 * @param string $type  Of the input.
 */
function contactcenter_webchat_row( $name, $value, $type = 'text' ) {
	$id = 'contactcenter-webchat-' . $name;
	printf(
		'<tr><th scope="row"><label for="%1$s">%2$s</label></th><td><input class="regular-text" type="%3$s" id="%1$s" name="%4$s[%5$s]" value="%6$s" aria-describedby="%1$s-help"><p class="description" id="%1$s-help">%7$s</p></td></tr>',
		esc_attr( $id ),
		esc_html( contactcenter_webchat_text( $name ) ),
		esc_attr( $type ),
		esc_attr( CONTACTCENTER_WEBCHAT_OPTION ),
		esc_attr( $name ),
		esc_attr( $value ),
		esc_html( contactcenter_webchat_text( $name . '_help' ) )
	);
}

/**
 * Draws the page.
 */
function contactcenter_webchat_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$options = contactcenter_webchat_options();
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form method="post" action="options.php">';
	settings_fields( CONTACTCENTER_WEBCHAT_PAGE );
	echo '<table class="form-table" role="presentation">';
	contactcenter_webchat_row( 'server', $options['server'], 'url' );
	contactcenter_webchat_row( 'campaign', $options['campaign'] );
	echo '<tr><th scope="row">' . esc_html( contactcenter_webchat_text( 'pages' ) ) . '</th><td><fieldset><legend class="screen-reader-text">' . esc_html( contactcenter_webchat_text( 'pages' ) ) . '</legend>';
	foreach ( CONTACTCENTER_WEBCHAT_PAGES as $choice ) {
		printf(
			'<label><input type="radio" name="%s[pages]" value="%s"%s> %s</label><br>',
			esc_attr( CONTACTCENTER_WEBCHAT_OPTION ),
			esc_attr( $choice ),
			checked( $options['pages'], $choice, false ),
			esc_html( contactcenter_webchat_text( 'pages_' . $choice ) )
		);
	}
	echo '</fieldset></td></tr>';
	contactcenter_webchat_row( 'ids', implode( ', ', $options['ids'] ) );
	echo '</table>';
	submit_button();
	echo '</form></div>';
}
