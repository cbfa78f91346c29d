<?php
/**
 * The settings page's words in the language of whoever looks at it.
 *
 * @package ContactCenterWebchat
 */

defined( 'ABSPATH' ) || exit;

/**
 * One text: Spanish or Portuguese where the user's language is that, else English.
 *
 * @param string $name Which.
 */
function contactcenter_webchat_text( $name ) {
	$texts    = array(
		'settings'      => array( 'Ajustes', 'Settings', 'Configurações' ),
		'server'        => array( 'Servidor', 'Server', 'Servidor' ),
		'server_help'   => array( 'La dirección de su ContactCenter, con https://.', 'The address of your ContactCenter, with https://.', 'O endereço do seu ContactCenter, com https://.' ),
		'campaign'      => array( 'Clave de la campaña', 'Campaign key', 'Chave da campanha' ),
		'campaign_help' => array( 'Está en la configuración de la campaña. Este sitio debe figurar en su «Dominio permitido».', 'It stands in the settings of the campaign. This site must be among its allowed domains.', 'Está na configuração da campanha. Este site deve constar em “Domínio permitido”.' ),
		'pages'         => array( 'En qué páginas', 'On which pages', 'Em quais páginas' ),
		'pages_all'     => array( 'Todas', 'All', 'Todas' ),
		'pages_front'   => array( 'Solo la portada', 'The front page only', 'Somente a página inicial' ),
		'pages_posts'   => array( 'Solo las entradas', 'Posts only', 'Somente os posts' ),
		'pages_chosen'  => array( 'Las elegidas abajo', 'Those chosen below', 'As escolhidas abaixo' ),
		'ids'           => array( 'Páginas o entradas elegidas', 'Chosen pages or posts', 'Páginas ou posts escolhidos' ),
		'ids_help'      => array( 'Sus números (ID), separados por comas.', 'Their numbers (ID), separated by commas.', 'Seus números (ID), separados por vírgulas.' ),
		'bad_server'    => array( 'El servidor debe ser una dirección http o https, sin nada detrás de «?».', 'The server must be an http or https address, with nothing behind “?”.', 'O servidor deve ser um endereço http ou https, sem nada depois de “?”.' ),
		'bad_campaign'  => array( 'La clave lleva solo letras, números, _ y -.', 'The key holds only letters, digits, _ and -.', 'A chave tem somente letras, números, _ e -.' ),
	);
	$language = substr( get_user_locale(), 0, 2 );
	$column   = 'es' === $language ? 0 : ( 'pt' === $language ? 2 : 1 );
	return isset( $texts[ $name ] ) ? $texts[ $name ][ $column ] : '';
}
